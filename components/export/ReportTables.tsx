import { reportRows } from '../../core/exports/report.ts';
import { Table } from '../Table.tsx';
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
        <Table name={name} columns={columns} rows={rows} />
      </section>
    ),
  );
}
