import { byText } from '../src/model/order.ts';
import type { Report } from '../src/model/report.ts';
import { features } from '../src/story/features.ts';
import { orderKeyOf } from '../src/story/order-key.ts';
import { distinct } from '../src/story/revisions.ts';
import type { Walked } from '../src/story/walk.ts';
import { preparedOf } from './prepared.ts';
import { reportOf } from './report.ts';

const PLACES = ['Port Lenz', 'Dravik', 'Tarsk', 'Belhaven', 'Orn', 'Harrow'];
const HAPPENINGS = [
  (place: string) =>
    `A ferry with 40 people on board ran aground outside ${place} in the fog, harbour master Tove Arning said. Tugs pulled the ferry free after six hours and nobody was hurt.`,
  (place: string) =>
    `Dockers in ${place} laid down their work over pay, union leader Mira Solt said. The strike by 300 dockers keeps twelve ships in the harbour.`,
  (place: string) =>
    `A landslide cut the mountain railway above ${place}, rescue chief Piotr Hask said. Helicopters took skiers from the railway station in ${place}.`,
];
const BACKGROUND =
  'Velmora and Kestria have quarrelled about the strait for nine years. Talks in Harrow broke off in the spring without a result, and both have since sent more coast guards there.';

/** Reports over three months: copies, revisions under one address, undated ones, a paragraph under many. */
export const madeUpReports = (): Report[] =>
  Array.from({ length: 54 }, (_, i) => {
    const place = PLACES[i % PLACES.length] ?? '';
    const happening = HAPPENINGS[Math.floor(i / PLACES.length) % HAPPENINGS.length]?.(place) ?? '';
    const day = new Date(Date.UTC(2031, 4, 1 + Math.floor((i * i) / 30))).toISOString().slice(0, 10);
    const tail = i % 3 === 0 ? `\n\n${BACKGROUND}` : '';
    const text = `${happening}\n\nReport number ${i} from ${place} tells more about it.${tail}`;
    const url = i % 7 === 0 ? 'https://courier.example/live' : null;
    return reportOf(text, { id: `r${i}`, ...(i % 9 === 8 ? {} : { published: day }), ...(url && { url }) });
  });

/** The same, as a walk takes them. */
export async function madeUpStream(): Promise<Walked[]> {
  const made = await Promise.all(
    madeUpReports().map(async (report) =>
      features(
        await preparedOf(report.text, {
          id: report.id,
          ...(report.published.date && { published: report.published.date }),
          url: report.url,
        }),
      ),
    ),
  );
  return distinct(made).sort((a, b) => byText(orderKeyOf(a), orderKeyOf(b)));
}
