import { memo, type ReactNode } from 'react';
import type { Row } from '../../../../shared/model/index.ts';
import { Button, classNames, Kbd, Swatch, Toolbar, useSteady } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { type TagKind, tagKindSymbols, tagKindWords } from '../words.ts';
import type { KeyThemes } from './key-themes.ts';
import './tagging.css';
import type { Tagging } from './use-tagging.ts';

export type TagStripProps = {
  tagging: Tagging;
  keys: KeyThemes;
  lists: ReferenceLists;
  /** What is tagged now: "E5", "5 events"; null when there is nothing to tag. */
  targetName: string | null;
  /** The column that keys type into at present instead of tagging; null where they tag. */
  typingInto?: string | null;
  /** The tags of the event, where one is meant. */
  tags: readonly Pick<Row<'eventTags'>, 'themeId' | 'kind'>[];
  onTheme: (themeId: number) => void;
  onPick: () => void;
  onNote: () => void;
  children?: ReactNode;
};

const kindKeys = [
  ['concern', 'C'],
  ['good_practice', 'G'],
  ['context', 'X'],
] as const satisfies readonly (readonly [TagKind, string])[];

/** The keys of tagging and what they do now, each also a button; below them what was done last. */
export function TagStrip(props: TagStripProps) {
  const { tagging, keys, lists, targetName, typingInto = null, tags, onTheme, onPick, onNote, children } = props;
  const isIdle = targetName === null;
  const chooseKind = useSteady(tagging.setKind);
  const press = useSteady(onTheme);
  return (
    <section className="tag-strip" aria-label="Tagging">
      <Toolbar label="Tagging keys" className="tag-strip-keys">
        {kindKeys.map(([kind, key]) => (
          <KindKey key={kind} letter={key} kind={kind} isOn={tagging.kind === kind} onKind={chooseKind} />
        ))}
        <span className="tag-strip-break" aria-hidden="true" />
        {keys.map((id, place) => {
          const theme = id === null ? undefined : lists.themeById.get(id);
          if (!theme) return null;
          const isOn = tags.some((tag) => tag.themeId === theme.id && tag.kind === tagging.kind);
          return (
            <ThemeKey key={theme.id} number={place + 1} theme={theme} isDisabled={isIdle} isOn={isOn} onTheme={press} />
          );
        })}
        <Button className="tag-key" isDisabled={isIdle} onPress={onPick}>
          {otherTheme}
        </Button>
        <Button className="tag-key" isDisabled={isIdle} onPress={onNote}>
          {note}
        </Button>
      </Toolbar>
      <div className="row tag-strip-state">
        <p>{stateWords(targetName, typingInto)}</p>
        {children}
        <p role="status" className="tag-strip-said">
          <span key={tagging.said.number}>{tagging.said.words}</span>
        </p>
      </div>
    </section>
  );
}

const otherTheme = (
  <>
    <Kbd keys="T" /> Other theme
  </>
);
const note = (
  <>
    <Kbd keys="N" /> Note
  </>
);

type KindKeyProps = { letter: string; kind: TagKind; isOn: boolean; onKind: (kind: TagKind) => void };

const KindKey = memo(function KindKey({ letter, kind, isOn, onKind }: KindKeyProps) {
  return (
    <Button className="tag-key" aria-pressed={isOn} onPress={() => onKind(kind)}>
      <Kbd keys={letter} />
      <span className="tag-label" data-kind={kind}>
        <span className="tag-sign" aria-hidden="true">
          {tagKindSymbols[kind]}
        </span>
        {tagKindWords[kind]}
      </span>
    </Button>
  );
});

type ThemeKeyProps = {
  number: number;
  theme: Row<'themes'>;
  isDisabled: boolean;
  isOn: boolean;
  onTheme: (themeId: number) => void;
};

const ThemeKey = memo(function ThemeKey({ number, theme, isDisabled, isOn, onTheme }: ThemeKeyProps) {
  return (
    <Button
      className={classNames('tag-key', 'is-theme')}
      isDisabled={isDisabled}
      aria-pressed={isOn}
      onPress={() => onTheme(theme.id)}
    >
      <Kbd keys={String(number)} />
      <Swatch colour={theme.colour} />
      <span className="tag-key-words">{theme.label}</span>
    </Button>
  );
});

function stateWords(targetName: string | null, typingInto: string | null): string {
  if (targetName === null) return 'Choose an event to tag it.';
  return typingInto === null
    ? `Tagging ${targetName}`
    : `Keys type into ${typingInto} of ${targetName}; on its Ref they tag.`;
}
