import { type ParagraphChild, TextRun, XmlAttributeComponent, XmlComponent } from 'docx';

/**
 * A field with its result as it is now, so that Word shows the words at once and can make them anew (ECMA-376 part 1,
 * 17.16.18). In the form of several runs: some readers drop the words of the simple form, `w:fldSimple`.
 */
export function field(instruction: string, result: readonly ParagraphChild[]): ParagraphChild[] {
  return [
    new FieldMark('begin'),
    new Instruction(instruction),
    new FieldMark('separate'),
    ...result,
    new FieldMark('end'),
  ];
}

/** Repeats the words that a bookmark marks, in the form they have here, and leads there. */
export function referenceTo(bookmark: string, result: readonly ParagraphChild[]): ParagraphChild[] {
  return field(` REF ${bookmark} \\h \\* MERGEFORMAT `, result);
}

/** Counts the captions of tables. */
export function tableNumber(number: number): ParagraphChild[] {
  return field(' SEQ Table \\* ARABIC ', [new TextRun(String(number))]);
}

type MarkType = 'begin' | 'separate' | 'end';

class FieldMark extends TextRun {
  constructor(type: MarkType) {
    super({});
    this.root.push(new Mark(type));
  }
}

class Instruction extends TextRun {
  constructor(text: string) {
    super({});
    this.root.push(new InstructionText(text));
  }
}

class Mark extends XmlComponent {
  constructor(type: MarkType) {
    super('w:fldChar');
    this.root.push(new MarkAttributes({ type }));
  }
}

class MarkAttributes extends XmlAttributeComponent<{ readonly type: MarkType }> {
  protected override readonly xmlKeys = { type: 'w:fldCharType' };
}

class InstructionText extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push(new TextAttributes({ space: 'preserve' }), text);
  }
}

class TextAttributes extends XmlAttributeComponent<{ readonly space: 'preserve' }> {
  protected override readonly xmlKeys = { space: 'xml:space' };
}
