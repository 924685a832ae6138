import { useMemo } from 'preact/hooks';
import { setQuery, turnTo, useAddress } from '../address.ts';
import { counted } from '../dates.ts';
import type { StoryContext } from './context.ts';
import { GroupHead } from './group-head.tsx';
import { byAct, bySpeaker, byTime, ORDERS, type Order, orderIn, type SaidGroup } from './orders.ts';
import { SaidList } from './said-list.tsx';
import { saidIn } from './speaking.ts';

/** Groups, and statements of one, that are shown before one asks for more. */
const GROUPS = 8;
const FEW: Readonly<Record<Order, number>> = { speaker: 2, time: 4, act: 4 };

/** Of the address: every group is shown. */
const ALL = 'all';

/** What everybody said: by speaker, by time or by act, as the address says; so does it say what is opened. */
export function Statements({ story }: { readonly story: StoryContext }) {
  const { query } = useAddress();
  const order = orderIn(query);
  const opened = query.get('open')?.split('|') ?? [];
  const groups = useMemo(() => groupsOf(story, order), [story, order]);
  const all = opened.includes(ALL) || groups.length <= GROUPS + 1;
  const turn = (name: string): void =>
    setOpened(opened.includes(name) ? opened.filter((one) => one !== name) : [...opened, name]);
  return (
    <section aria-labelledby="h-st">
      <div class="head">
        <h2 id="h-st">Who said what</h2>
        <Orders order={order} query={query} />
      </div>
      <p class="fine after">{SAYS[order](groups)}</p>
      {(all ? groups : groups.slice(0, GROUPS)).map((group) => {
        const open = opened.includes(group.id);
        return (
          <div class="spk" key={group.id} data-by={order}>
            <GroupHead story={story} group={group} few={FEW[order]} open={open} turn={() => turn(group.id)} />
            <SaidList
              story={story}
              said={open ? group.said : group.said.slice(0, FEW[order])}
              order={order}
              search={searchFor(story, group)}
            />
          </div>
        );
      })}
      {groups.length > GROUPS + 1 && (
        <button type="button" class="btn more" aria-expanded={all} onClick={() => turn(ALL)}>
          {all ? `Fewer ${UNIT[order]}s` : `and ${counted(groups.length - GROUPS, `more ${UNIT[order]}`)}`}
        </button>
      )}
    </section>
  );
}

const setOpened = (names: readonly string[]): void => setQuery('open', names.length === 0 ? null : names.join('|'));

function groupsOf({ dossier, speakers }: StoryContext, order: Order): readonly SaidGroup[] {
  if (order === 'speaker') return bySpeaker(speakers);
  return order === 'time' ? byTime(saidIn(dossier)) : byAct(saidIn(dossier));
}

const UNIT: Readonly<Record<Order, string>> = { speaker: 'speaker', time: 'day', act: 'act' };

const saidBy = (groups: readonly SaidGroup[]): string =>
  counted(
    groups.reduce((sum, { said }) => sum + said.length, 0),
    'statement',
  );

const SAYS: Readonly<Record<Order, (groups: readonly SaidGroup[]) => string>> = {
  speaker: (groups) => `${counted(groups.length, 'speaker')}, who said most first; repeats are left out`,
  time: (groups) => `${saidBy(groups)}, by the day on which they were said; repeats are left out`,
  act: (groups) => `${saidBy(groups)}, by what was done by speaking; repeats are left out`,
};

interface OrdersProps {
  readonly order: Order;
  readonly query: URLSearchParams;
}

/** Links, so that each can be opened elsewhere too; a click moves nothing but what they order. */
function Orders({ order, query }: OrdersProps) {
  return (
    <nav class="sorts meta" aria-label="Statements">
      {ORDERS.map((one) => {
        const to = addressOf(one, query);
        const turn = (event: MouseEvent): void => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          if (one !== order) turnTo(to);
        };
        return (
          <a key={one} href={to} aria-current={one === order ? 'true' : undefined} onClick={turn}>
            by {one}
          </a>
        );
      })}
    </nav>
  );
}

/** What is opened is of one order alone. */
function addressOf(order: Order, query: URLSearchParams): string {
  const asked = new URLSearchParams(query);
  asked.delete('open');
  if (order === 'speaker') asked.delete('by');
  else asked.set('by', order);
  return `${window.location.pathname}${asked.size === 0 ? '' : `?${asked}`}`;
}

/** Where words among them are found: of a long list the browser's own search sees only what is drawn. */
function searchFor({ dossier: { id } }: StoryContext, group: SaidGroup): string {
  const asked = new URLSearchParams({ story: id });
  if (group.by === 'speaker') asked.set('speaker', group.speaker.name);
  return `/search?${asked}`;
}
