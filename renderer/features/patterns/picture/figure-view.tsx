import type { MouseEvent } from 'react';
import { type Figure, type FigurePart, type Shape, textSize } from './figure.ts';

export type FigureViewProps = {
  figure: Figure;
  /** What the picture shows, in a sentence or two. */
  summary: string;
  name: string;
  onOpen: (row: number, column: number) => void;
};

/**
 * A picture under names that stay while it is scrolled. For a screen reader it is one image with a summary, and the
 * table beside it says everything; a click on a cell is a short cut to what the table's buttons open.
 */
export function FigureView({ figure, summary, name, onOpen }: FigureViewProps) {
  const open = (event: MouseEvent) => {
    const place = (event.target as Element).closest('[data-opens]')?.getAttribute('data-opens')?.split(' ').map(Number);
    if (place?.[0] !== undefined && place[1] !== undefined) onOpen(place[0], place[1]);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="figure-scroll" aria-label={`${name}, picture`} tabIndex={0}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table has a button for every cell that opens here */}
      <div className="figure" role="img" aria-label={summary} onClick={open}>
        <div className="figure-corner">
          <PartView part={figure.corner} />
        </div>
        <div className="figure-top">
          <PartView part={figure.top} />
        </div>
        <div className="figure-side">
          <PartView part={figure.side} />
        </div>
        <div className="figure-body">
          <PartView part={figure.body} />
        </div>
      </div>
    </section>
  );
}

function PartView({ part }: { part: FigurePart }) {
  const { width, height, shapes } = part;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={textSize} aria-hidden="true">
      {shapes.map((shape, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no life of their own; they are drawn anew together
        <ShapeView key={place} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { shape: Shape }) {
  const shared = { className: `tone-${shape.tone}`, 'data-opens': shape.opens?.join(' ') };
  if (shape.kind === 'rect') {
    const { x, y, width, height } = shape;
    return <rect {...shared} x={x} y={y} width={width} height={height} rx={1} />;
  }
  return (
    <text
      {...shared}
      x={shape.x}
      y={shape.y}
      textAnchor={shape.anchor}
      fontWeight={shape.isStrong ? 600 : 400}
      transform={shape.turn ? `rotate(${shape.turn} ${shape.x} ${shape.y})` : undefined}
    >
      {shape.words}
      {shape.full && <title>{shape.full}</title>}
    </text>
  );
}
