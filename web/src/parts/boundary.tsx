import { Component, type ComponentChildren } from 'preact';
import { CopyDetails } from './states.tsx';

interface BoundaryProps {
  /** What it holds: "The timeline"; `null`: a whole screen. */
  readonly what: string | null;
  /** What is shown; another one is tried anew. */
  readonly of: unknown;
  readonly children: ComponentChildren;
}

interface BoundaryState {
  readonly failed: Error | null;
}

const CODE = 'PAGE_FAILED';

/** Where a part of the page cannot be drawn, it says so, and the rest stays. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: null };

  static override getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (before.of !== this.props.of && this.state.failed !== null) this.setState({ failed: null });
  }

  override render() {
    const { failed } = this.state;
    const { what, children } = this.props;
    if (failed === null) return <>{children}</>;
    return <NotDrawn what={what} failed={failed} again={() => this.setState({ failed: null })} />;
  }
}

interface NotDrawnProps {
  readonly what: string | null;
  readonly failed: Error;
  readonly again: () => void;
}

function NotDrawn({ what, failed, again }: NotDrawnProps) {
  const title = `${what ?? 'This screen'} could not be drawn`;
  return (
    <section class={what === null ? 'state' : 'undrawn'} role="alert">
      {what === null ? <h1>{title}</h1> : <h2>{title}</h2>}
      <dl class="dl panel">
        <dt>What happened</dt>
        <dd>
          The page’s own program stopped here: <code>{failed.message}</code>
        </dd>
        <dt>What is safe</dt>
        <dd>Everything. The record is on the server, and drawing changes nothing of it; the rest of the page works on.</dd>
        <dt>Code</dt>
        <dd>
          <code>{CODE}</code>
        </dd>
      </dl>
      <p class="after">Draw it again, or read the same as JSON: the address of this screen with .json added. Please report it.</p>
      <p class="btns">
        <button type="button" class="btn main" onClick={again}>
          Draw it again
        </button>
        {what === null && (
          <a class="btn" href="/stories">
            All stories
          </a>
        )}
        <CopyDetails lines={[title, `${CODE}: ${failed.stack ?? failed.message}`, window.location.href]} />
      </p>
    </section>
  );
}
