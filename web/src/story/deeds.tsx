import { type EventJson, eventLabel } from '../parts/finding-words.ts';
import { sectorWord } from '../parts/party-words.ts';

/** So many labels stand beside the words of an entry: more would hide them. */
const DEEDS = 3;

type Side = EventJson['actor'];

interface DeedProps {
  readonly event: EventJson;
  /** Whether the participants' roles are said besides their countries. */
  readonly withRoles?: boolean;
}

/** What sort of happening it is, and the participants in the words of the report: nothing is composed of them. */
export function Deed({ event, withRoles = false }: DeedProps) {
  const { actor, recipient, place } = event;
  return (
    <span class="deed">
      <b>{eventLabel(event)}</b>
      {actor.length + recipient.length > 0 && (
        <>
          {' '}
          {actor.length === 0 ? <span class="un">not named</span> : <People side={actor} withRoles={withRoles} />}
          {recipient.length > 0 && (
            <>
              {' '}
              <span aria-hidden="true">→</span>
              <span class="vh">, to or with</span> <People side={recipient} withRoles={withRoles} />
            </>
          )}
        </>
      )}
      {place !== null && (
        <>
          {' '}
          · in <span class="q">{place}</span>
        </>
      )}
    </span>
  );
}

interface PeopleProps {
  readonly side: Side;
  readonly withRoles: boolean;
}

function People({ side, withRoles }: PeopleProps) {
  return (
    <>
      {side.map(({ text, start, code, sector }, i) => {
        const known = [code, withRoles && sector !== null ? sectorWord(sector) : null].filter((one) => one !== null);
        return (
          <span key={start}>
            {i > 0 && ', '}
            <span class="q">{text}</span>
            {known.length > 0 && <small> ({known.join(', ')})</small>}
          </span>
        );
      })}
    </>
  );
}

/** The deeds of one entry, each once however many reports tell it. */
export function Deeds({ events }: { readonly events: readonly EventJson[] }) {
  const different = [...new Map(events.map((event) => [keyOf(event), event])).values()].slice(0, DEEDS);
  if (different.length === 0) return null;
  return (
    <span class="deeds">
      {different.map((event) => (
        <Deed key={keyOf(event)} event={event} />
      ))}
    </span>
  );
}

export const keyOf = (event: EventJson): string =>
  [eventLabel(event), event.place, ...[event.actor, event.recipient].map((side) => side.map(({ text }) => text).join())].join(
    '\n',
  );
