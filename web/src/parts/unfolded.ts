import { useState } from 'preact/hooks';

/** Whether what narrows a list is unfolded when it is first shown: where there is room for it beside the list. */
export function useUnfolded(): boolean {
  const [open] = useState(() => window.matchMedia('(min-width: 1081px)').matches);
  return open;
}
