import { type HouseStyle, houseStyleSchema } from '../../../shared/model/house-style.ts';
import { plainHouseStyle } from '../../../shared/starters/index.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { keepSetting, readSetting } from './settings.ts';

const KEY = 'houseStyle';

/** The style that was chosen for the case; the plain one where none was, or where it can't be read. */
export function readHouseStyle(db: ReadDb): HouseStyle {
  const read = houseStyleSchema.safeParse(readSetting(db, KEY));
  return read.success ? read.data : plainHouseStyle;
}

export function chooseHouseStyle(db: WriteDb, style: HouseStyle): void {
  keepSetting(db, KEY, style);
}
