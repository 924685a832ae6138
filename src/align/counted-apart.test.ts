import { expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

type Given = NonNullable<ReadByHand['figures']>[number];
type Telling = readonly [day: string, text: string, figure: Given];

const PLACES = ['Orlin', 'Dravik', 'Tarsk', 'Velmora', 'Poland', 'Sweden'];

/** The relation of two figures in reports of their days, of which the places named above are known. */
function relation(...tellings: readonly Telling[]): string | undefined {
  const all = tellings.map(([published, text, figure], i) => {
    const entities = PLACES.filter((name) => text.includes(name)).map((name) => ({ type: 'LOC' as const, name }));
    return placed({ id: `r${i + 1}`, published, text, figures: [figure], entities });
  });
  return align(storyOf(all), all).comparisons[0]?.relation;
}

const dead = (at: string, least: number): Given => ({ at, least, most: least, slot: 'killed' });
const hurt = (at: string, least: number): Given => ({ at, least, most: least, slot: 'injured' });
const of = (at: string, least: number, thing: string): Given => ({ at, least, most: least, thing });

test.each<[string, Telling, Telling, string]>([
  [
    'wounded of two towns in one war',
    ['2024-05-06', 'In Orlin 85 people were wounded in the fighting.', hurt('85', 85)],
    ['2024-05-06', 'Doctors in Dravik saw 22 wounded from the fighting.', hurt('22', 22)],
    'not-comparable',
  ],
  [
    'wounded of one town in one war',
    ['2024-05-06', 'In Orlin 85 people were wounded in the fighting.', hurt('85', 85)],
    ['2024-05-06', 'Doctors in Orlin saw 22 wounded from the fighting.', hurt('22', 22)],
    'differ',
  ],
  [
    'a fight whose place is not told, and one in a town',
    ['2024-05-06', 'Rebels said 7 people were hurt in clashes.', hurt('7', 7)],
    ['2024-05-07', 'Shelling in Orlin hurt 15 people.', hurt('15', 15)],
    'not-comparable',
  ],
  [
    'the toll of a whole war',
    ['2024-05-06', 'The fighting has cost 1,000 lives.', { ...dead('1,000', 1000), thing: 'lives' }],
    ['2024-05-06', 'No more than 150 died in it, the rebels said.', dead('150', 150)],
    'differ',
  ],
  [
    'a blast, in one place or another: no war',
    ['2024-05-06', 'The blast in Orlin killed 14 people.', dead('14', 14)],
    ['2024-05-06', 'The blast near Tarsk killed 12 people.', dead('12', 12)],
    'differ',
  ],
  [
    'of two countries',
    ['2024-05-06', 'The virus has made 226 people ill in Poland.', { ...of('226', 226, 'people'), slot: 'infected' }],
    ['2024-05-06', 'In Sweden the virus has made 701 people ill.', { ...of('701', 701, 'people'), slot: 'infected' }],
    'not-comparable',
  ],
  [
    'of one country',
    ['2024-05-06', 'The virus has made 226 people ill in Poland.', { ...of('226', 226, 'people'), slot: 'infected' }],
    ['2024-05-06', 'In Poland the virus has made 701 people ill.', { ...of('701', 701, 'people'), slot: 'infected' }],
    'differ',
  ],
  [
    'all so far, and those of one search',
    ['2024-05-06', 'Border guards seized 6 rifles at the crossing on the river Sorne.', of('6', 6, 'rifles')],
    ['2024-05-06', 'In five operations so far border guards seized 14 rifles at the river Sorne.', of('14', 14, 'rifles')],
    'not-comparable',
  ],
  [
    'of one search',
    ['2024-05-06', 'Border guards seized 6 rifles at the crossing on the river Sorne.', of('6', 6, 'rifles')],
    ['2024-05-06', 'Border guards seized 14 rifles at the river Sorne.', of('14', 14, 'rifles')],
    'differ',
  ],
  [
    'the dead of a disease, a day later',
    ['2024-05-06', 'The virus has killed 19 people.', dead('19', 19)],
    ['2024-05-07', 'The virus has killed 25 people.', dead('25', 25)],
    'superseded',
  ],
  [
    'the dead of a disease, on one day',
    ['2024-05-06', 'The virus has killed 19 people.', dead('19', 19)],
    ['2024-05-06', 'The virus has killed 25 people.', dead('25', 25)],
    'differ',
  ],
  [
    'the dead of a blast, a day later: who counted is not told',
    ['2024-05-06', 'The blast killed 19 people.', dead('19', 19)],
    ['2024-05-07', 'The blast killed 25 people.', dead('25', 25)],
    'differ',
  ],
  [
    'suspected of it, and certain',
    ['2024-05-06', 'The virus is suspected of claiming 101 lives.', dead('101', 101)],
    ['2024-05-06', 'The virus has killed 26 people.', dead('26', 26)],
    'not-comparable',
  ],
  [
    'confirmed deaths of a disease, and all',
    ['2024-05-06', 'Officials have confirmed 20 deaths from the virus.', dead('20', 20)],
    ['2024-05-06', 'The virus has killed 81 people.', dead('81', 81)],
    'not-comparable',
  ],
  [
    'a town, and that town with another',
    ['2024-05-06', 'Shelling destroyed 14 tanks in Orlin over the weekend.', of('14', 14, 'tanks')],
    ['2024-05-06', 'Shelling destroyed 25 tanks in Orlin and Dravik over the weekend.', of('25', 25, 'tanks')],
    'not-comparable',
  ],
])('%s', (_, first, second, expected) => {
  expect(relation(first, second)).toBe(expected);
});
