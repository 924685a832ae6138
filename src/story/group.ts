import { byPublication, byText } from '../model/order.ts';
import type { Grouping, Placement } from '../model/story.ts';
import type { Member } from './dating.ts';
import type { Features } from './features.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { orderKeyOf } from './order-key.ts';
import { distinct, type Given } from './revisions.ts';
import { Walk } from './walk.ts';

/** Reports to stories: a function of the set, whatever its order. One walk in canonical order, then each story is laid out. */
export function group(all: readonly (Features & Partial<Given>)[]): Grouping {
  const steps = grouping(all);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `group`, with a pause after each report met and each story laid out: whoever calls may have other things to do. */
export function* grouping(all: readonly (Features & Partial<Given>)[]): Generator<void, Grouping> {
  const ordered = distinct(all)
    .map((one) => ({ one, key: orderKeyOf(one) }))
    .sort((a, b) => byText(a.key, b.key));
  const walk = Walk.begin();
  const met = new Map<string, Member>();
  const stories = new Map<string, string>();
  for (const { one } of ordered) {
    const put = walk.meet(one);
    walk.forget(0);
    met.set(one.id, { features: one, met: put.met, background: [] });
    stories.set(put.met.episode, put.story);
    for (const { episode, story } of put.moved) stories.set(episode, story);
    for (const { report, at } of put.met.learnt) {
      const earlier = met.get(report);
      if (earlier !== undefined) met.set(report, { ...earlier, background: [...earlier.background, at] });
    }
    yield;
  }
  const laid: LaidOut[] = [];
  for (const members of byStory(met, stories)) {
    laid.push(layOut(members));
    yield;
  }
  return { stories: laid.map(({ story }) => story).sort(byFirstDay(laid)), placements: inOrder(laid) };
}

function byStory(met: ReadonlyMap<string, Member>, stories: ReadonlyMap<string, string>): Member[][] {
  const members = new Map<string, Member[]>();
  for (const one of met.values()) {
    const story = stories.get(one.met.episode) ?? one.met.episode;
    const others = members.get(story);
    if (others === undefined) members.set(story, [one]);
    else others.push(one);
  }
  return [...members.values()];
}

/** By the day of the first report, undated last, then id. */
function byFirstDay(laid: readonly LaidOut[]) {
  const first = new Map(laid.map(({ story, placements }) => [story.id, placements[0]?.published.date?.slice(0, 10) ?? null]));
  return (a: { readonly id: string }, b: { readonly id: string }): number => {
    const [at, bt] = [first.get(a.id) ?? null, first.get(b.id) ?? null];
    if (at === null || bt === null) return at === bt ? byText(a.id, b.id) : at === null ? 1 : -1;
    return byText(at, bt) || byText(a.id, b.id);
  };
}

const inOrder = (laid: readonly LaidOut[]): Placement[] =>
  laid
    .flatMap(({ placements }) => placements)
    .map((placement) => ({ placement, id: placement.report, published: placement.published }))
    .sort(byPublication)
    .map(({ placement }) => placement);
