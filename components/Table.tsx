interface TableProps {
  name: string;
  columns: readonly string[];
  /** As they are to be read; the first cell of each is its heading. */
  rows: readonly (readonly string[])[];
}

/** Numbers beside their labels. */
export function Table({ name, columns, rows }: TableProps) {
  return (
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
                <th scope="row" dir="auto" key={columns[i]}>
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
  );
}
