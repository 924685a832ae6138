interface Step {
  /** From this value on. */
  readonly from: number;
  readonly right: number;
  readonly all: number;
}

/** The non-decreasing steps that lie nearest to what came true (pool adjacent violators); gives the share right at a value. */
export function isotonic(cases: readonly { readonly value: number; readonly right: boolean }[]): (value: number) => number {
  const steps: Step[] = [];
  for (const { value, right } of cases.toSorted((a, b) => a.value - b.value || Number(a.right) - Number(b.right))) {
    let step: Step = { from: value, right: Number(right), all: 1 };
    for (let last = steps.at(-1); last !== undefined && exceeds(last, step); last = steps.at(-1)) {
      steps.pop();
      step = { from: last.from, right: last.right + step.right, all: last.all + step.all };
    }
    steps.push(step);
  }
  return (value) => {
    const step = steps.findLast(({ from }) => from <= value) ?? steps[0];
    return step === undefined ? 0.5 : step.right / step.all;
  };
}

/** Whether two steps are to be one: the earlier share is no lower, or both begin at one value. */
const exceeds = (a: Step, b: Step): boolean => a.right * b.all >= b.right * a.all || a.from === b.from;
