import { type ParagraphChild, TextRun, XmlAttributeComponent, XmlComponent } from 'docx';

/** LibreOffice takes the form of a field's words from its marks. */
type RunForm = { readonly style?: string };

/**
 * A field with its result as it is now, so that Word shows the words at once and can make them anew (ECMA-376 part 1,
 * 17.16.18). In the form of several runs: some readers drop the words of the simple form, `w:fldSimple`.
 */
function field(instruction: string, result: readonly ParagraphChild[], form: RunForm = {}): ParagraphChild[] {
  return [
    new FieldMark('begin', form),
    new Instruction(instruction, form),
    new FieldMark('separate', form),
    ...result,
    new FieldMark('end', form),
  ];
}

/** Repeats the words that a bookmark marks, in the form they have here, and leads there. */
export function referenceTo(bookmark: string, result: readonly ParagraphChild[]): ParagraphChild[] {
  return field(` REF ${bookmark} \\h \\* MERGEFORMAT `, result, { style: 'Hyperlink' });
}

/** "Table 3: Key events", or the caption alone without a number; Word counts tables and figures apart. */
export function captionWords(noun: 'Table' | 'Figure', { number, caption }: { number?: number; caption: string }) {
  if (number === undefined) return [new TextRun(caption)];
  const counted = field(` SEQ ${noun} \\* ARABIC `, [new TextRun(String(number))]);
  return [new TextRun(`${noun} `), ...counted, new TextRun(`: ${caption}`)];
}

type MarkType = 'begin' | 'separate' | 'end';

class FieldMark extends TextRun {
  constructor(type: MarkType, form: RunForm) {
    super(form);
    this.root.push(new Mark(type));
  }
}

class Instruction extends TextRun {
  constructor(text: string, form: RunForm) {
    super(form);
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
