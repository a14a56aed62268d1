import { reportRows } from '../../core/exports/report.ts';
import type { TrendsShown } from '../TrendsView.tsx';

interface ReportTablesProps {
  trends: Pick<TrendsShown, 'trends' | 'kinds' | 'shownWeeks'>;
  nameOf: (kind: string) => string;
}

/** The numbers of the report beside their labels: statements, kinds, weeks. */
export function ReportTables({ trends: { trends, kinds, shownWeeks }, nameOf }: ReportTablesProps) {
  return reportRows({ statements: trends.statements, kinds, weeks: shownWeeks, nameOf }).map(
    ({ name, columns, rows }) => (
      <section key={name} class="numbers">
        <h3>{name}</h3>
        <table aria-label={name}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, i) =>
                  i === 0 ? (
                    <th scope="row" key={columns[i]}>
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[i]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    ),
  );
}
