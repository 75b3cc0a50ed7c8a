import { type HouseStyle, houseStyleSchema, withStandingTexts } from '../../../shared/model/house-style.ts';
import type { PublicCase } from '../../../shared/model/public-case.ts';
import { plainHouseStyle } from '../../../shared/starters/index.ts';
import type { ReadDb, WriteDb } from './handle.ts';
import { readPublicCase } from './public-case.ts';
import { keepSetting, readSetting } from './settings.ts';

const KEY = 'houseStyle';

/** The style that was chosen for the case; the plain one where none was, or where it can't be read. */
export function readHouseStyle(db: ReadDb): HouseStyle {
  const read = houseStyleSchema.safeParse(readSetting(db, KEY));
  return read.success ? read.data : plainHouseStyle;
}

/** Everything an export may know, with the standing texts of the style where the review details say nothing. */
export function readPublicCaseInStyle(db: ReadDb): PublicCase {
  const publicCase = readPublicCase(db);
  return { ...publicCase, review: withStandingTexts(publicCase.review, readHouseStyle(db)) };
}

export function chooseHouseStyle(db: WriteDb, style: HouseStyle): void {
  keepSetting(db, KEY, style);
}
