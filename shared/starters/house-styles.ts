import { HOUSE_STYLE_FORMAT, type HouseStyle } from '../model/house-style.ts';

const plain = {
  format: HOUSE_STYLE_FORMAT,
  version: 1,
  font: 'Arial',
  publisher: '',
  website: '',
  audience: '',
  moreInformation: '',
  publicationStatement: '',
  classification: '',
  footer: '',
  logo: null,
} as const;

/** The styles that come with the product; the first is what a case has until another is chosen. */
export const houseStyles = [
  { ...plain, name: 'Plain blue-green', accent: '#0B4F5C' },
  { ...plain, name: 'Plain navy', accent: '#1F3A68' },
  { ...plain, name: 'Plain plum', accent: '#5A2350' },
] as const satisfies readonly HouseStyle[];

export const plainHouseStyle: HouseStyle = houseStyles[0];
