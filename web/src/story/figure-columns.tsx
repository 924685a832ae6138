import type { Group } from './figure-groups.ts';
import { Scale } from './plot.tsx';

/** The columns of a table of figures, and what stands over them. */
export function FigureColumns({ group }: { readonly group: Group }) {
  return (
    <>
      <colgroup>
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">As written</th>
          <th scope="col">
            <Scale group={group} />
          </th>
          <th scope="col">Who says</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
    </>
  );
}
