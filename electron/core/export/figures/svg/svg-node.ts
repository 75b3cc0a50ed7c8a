/** One element of a picture. `place` says where its words stand, for whoever is told that a private name is in them. */
export type SvgNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
  readonly place?: string;
  /** The words as they were before they were broken into lines. */
  readonly says?: string;
};

export type PlacedText = { readonly place: string; readonly text: string };

export function svg(
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
  place?: string,
): SvgNode {
  return { name, attributes, children, ...(place === undefined ? {} : { place }) };
}

/** The element as XML, always the same for the same picture; figures are cut to hundredths of a point. */
export function writeSvg({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? wordNumber(value) : escapeXml(value ?? '')}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeSvg(child))).join('');
  return `<${name}${written}>${inside}</${name}>`;
}

/** Every word that the picture carries, each whole text under the nearest place: nothing else can leave in it. */
export function wordsOf(node: SvgNode, place = 'the picture'): PlacedText[] {
  const here = node.place ?? place;
  if (textElements.has(node.name)) return [{ place: here, text: node.says ?? plainWords(node) }];
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : wordsOf(child, here)));
}

const textElements: ReadonlySet<string> = new Set(['text', 'title', 'desc']);

function plainWords(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : plainWords(child))).join('');
}

export function wordNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
