import { useTitle } from '../address.ts';

interface NothingFitsProps {
  readonly what: 'story' | 'statement';
  /** Where the whole list is. */
  readonly all: string;
}

export function NothingFits({ what, all }: NothingFitsProps) {
  return (
    <div class="nothing">
      <p class="lede">No {what} in this store has all that you asked for.</p>
      <p>
        <a href={all}>{what === 'story' ? 'All stories' : 'All statements'}</a>
      </p>
    </div>
  );
}

export function FirstRun() {
  useTitle('First run');
  return (
    <section class="state">
      <h1>Nothing on record yet</h1>
      <p class="lede">
        Give OnRecord some reports. It reads them on this computer, keeps the originals as they came, and sends nothing out.
      </p>
      <h2>From the command line</h2>
      <code class="cmd">onrecord add reports/</code>
      <p class="meta">Plain text, HTML pages and JSON lines. This server takes them in, and they appear here by themselves.</p>
      <h2>Or from a program</h2>
      <code class="cmd">{`curl --data-binary @reports.jsonl -H 'content-type: application/jsonl' \\\n  ${window.location.origin}/api/v1/reports`}</code>
      <p class="meta narrow">
        OnRecord shows who said and did what, always with the exact words. It does not judge who is right. What a report leaves
        out stays marked as <span class="un">not named</span>; what had to be inferred is marked <span class="as">assumed</span>.
      </p>
    </section>
  );
}
