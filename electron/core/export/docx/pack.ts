import { strFromU8, strToU8, unzipSync, Zip } from 'fflate';
import type { DocumentPlan } from '../plan/plan.ts';
import { corePropertiesXml, propertyTime } from './core-properties.ts';
import { DeflatedPart } from './deflated-part.ts';
import type { LaidOut, StreamedTable } from './lay-out.ts';
import { streamRows } from './streamed-rows.ts';

const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';
/** About so many characters of rows are compressed at a time. */
const CHUNK = 256 * 1024;

/**
 * The finished package, in pieces: the parts that `docx` laid out, with our own properties, and the document's text
 * with the streamed rows put in where their markers stand. Nothing holds all rows at once. `onRows` hears how many rows
 * are done.
 */
export function* pack(plan: DocumentPlan, laidOut: LaidOut, onRows: (done: number) => void): Generator<Uint8Array> {
  const parts = unzipSync(laidOut.package);
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const open = (name: string) => {
    const file = new DeflatedPart(name, propertyTime(plan.properties.madeOn));
    zip.add(file);
    return file;
  };
  const taken = function* () {
    yield* pieces.splice(0);
  };
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === DOCUMENT) continue;
    open(name).push(name === CORE ? strToU8(corePropertiesXml(plan)) : bytes, true);
    yield* taken();
  }
  const document = open(DOCUMENT);
  for (const text of documentText(strFromU8(part(parts, DOCUMENT)), laidOut.streamed, onRows)) {
    document.push(strToU8(text));
    yield* taken();
  }
  document.push(new Uint8Array(0), true);
  zip.end();
  yield* taken();
}

function part(parts: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`The package has no ${name}.`);
  return bytes;
}

function* documentText(
  xml: string,
  streamed: readonly StreamedTable[],
  onRows: (done: number) => void,
): Generator<string> {
  const text = separateResults(thinSectionBreaks(xml));
  let from = 0;
  let done = 0;
  for (const { marker, table, width } of streamed) {
    const [start, end] = rowAround(text, marker);
    yield text.slice(from, start);
    let chunk = '';
    for (const row of streamRows(table, width, 1_000_000 + done)) {
      chunk += row;
      done += 1;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      onRows(done);
      chunk = '';
    }
    yield chunk;
    onRows(done);
    from = end;
  }
  yield text.slice(from);
}

/** The row of the marker, which no text of a case can hold: it was drawn at random for this export. */
function rowAround(text: string, marker: string): readonly [number, number] {
  const at = text.indexOf(marker);
  const start = text.lastIndexOf('<w:tr>', at);
  const end = text.indexOf('</w:tr>', text.lastIndexOf(marker)) + '</w:tr>'.length;
  if (at < 0 || start < 0 || end < at) throw new Error('A long table has lost its place.');
  return [start, end];
}

/**
 * Gives the numbers of captions a run of their own, as Word does. `docx` counts them itself where it works out pages, and
 * puts each into the run of its field's mark, where pandoc does not read it.
 */
function separateResults(text: string): string {
  const joined = /(<w:fldChar w:fldCharType="separate"\/>)(<w:t [^>]*>\d+<\/w:t><\/w:r>)<w:r><\/w:r>/g;
  return text.replace(joined, '$1</w:r><w:r>$2');
}

/** After a table, `docx` ends a section in an empty paragraph; made a point high, it can't push a blank page in. */
function thinSectionBreaks(text: string): string {
  const thin = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return text.replace(
    /<w:p><w:pPr>(<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr><\/w:pPr><\/w:p>)/gs,
    `<w:p><w:pPr>${thin}$1`,
  );
}
