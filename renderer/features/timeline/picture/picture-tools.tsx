import { Button, Toolbar } from '../../../ui/index.ts';
import { type PictureCommand, ZOOM_IN, ZOOM_OUT } from './picture-keys.ts';

export type PictureToolsProps = {
  onCommand: (command: PictureCommand) => void;
  isTall: boolean;
  onTall: (isTall: boolean) => void;
};

/** Everything that the keys do to the view, as buttons. */
export function PictureTools({ onCommand, isTall, onTall }: PictureToolsProps) {
  return (
    <Toolbar label="Move and zoom">
      <Button icon="chevron-left" onPress={() => onCommand({ kind: 'pan', share: -0.5 })}>
        Earlier
      </Button>
      <Button icon="chevron-right" onPress={() => onCommand({ kind: 'pan', share: 0.5 })}>
        Later
      </Button>
      <Button onPress={() => onCommand({ kind: 'zoom', factor: ZOOM_IN })}>Zoom in</Button>
      <Button onPress={() => onCommand({ kind: 'zoom', factor: ZOOM_OUT })}>Zoom out</Button>
      <Button onPress={() => onCommand({ kind: 'whole' })}>Whole line</Button>
      <Button aria-pressed={isTall} onPress={() => onTall(!isTall)}>
        Tall lanes
      </Button>
    </Toolbar>
  );
}
