/** How to take back what was done, step by step: the last step first. */
export class Journal {
  private readonly steps: (() => void)[][] = [];

  /** What is noted from now on belongs to a new step. */
  begin(): void {
    this.steps.push([]);
  }

  /** Says how to take back what was just done. */
  note(undo: () => void): void {
    this.steps.at(-1)?.push(undo);
  }

  /** Takes the last step back. Throws RangeError where none is left. */
  back(): void {
    const step = this.steps.pop();
    if (step === undefined) throw new RangeError('no step can be taken back');
    for (const undo of step.toReversed()) undo();
  }

  /** Only the last `keep` steps can still be taken back. */
  forget(keep: number): void {
    this.steps.splice(0, Math.max(0, this.steps.length - keep));
  }
}
