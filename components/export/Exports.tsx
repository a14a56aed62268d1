import { useId, useState } from 'preact/hooks';
import { exportWords as words } from '../../core/words/exports.ts';
import type { DayRange, ExportsDoor } from './door.ts';
import { ExportFile } from './ExportFile.tsx';
import { Report } from './Report.tsx';

const TABLES = ['activities', 'kinds', 'weeks', 'statements'] as const;

/** What goes out: backups, tables, a calendar, the report. */
export function Exports({ door }: { door: ExportsDoor }) {
  const [range, setRange] = useState<DayRange>({ from: '', until: '' });
  const [table, setTable] = useState<(typeof TABLES)[number]>('activities');
  const { language } = door;
  return (
    <>
      <ExportFile
        name={words.backup}
        why={words.backupWhy}
        language={language}
        onWrite={(onProgress, signal) => door.write('backup', range, onProgress, signal)}
      >
        <RangeFields range={range} onChange={setRange} />
      </ExportFile>
      <ExportFile
        name={words.csv}
        why={words.csvWhy}
        language={language}
        onWrite={(onProgress, signal) =>
          table === 'activities' || table === 'kinds'
            ? door.write(table, range, onProgress, signal)
            : door.tell(table, 'all')
        }
      >
        <TableField table={table} onChange={setTable} />
      </ExportFile>
      <ExportFile
        name={words.ics}
        why={words.icsWhy}
        language={language}
        onWrite={(onProgress, signal) => door.write('ics', range, onProgress, signal)}
      />
      <Report door={door} />
    </>
  );
}

function RangeFields({ range, onChange }: { range: DayRange; onChange: (range: DayRange) => void }) {
  const hint = useId();
  const field = (side: keyof DayRange) => (
    <label>
      {words[side]}
      <input
        type="date"
        value={range[side]}
        aria-describedby={hint}
        onChange={(event) => onChange({ ...range, [side]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <div class="range-fields">
        {field('from')}
        {field('until')}
      </div>
      <p id={hint}>{words.rangeWhy}</p>
    </>
  );
}

interface TableFieldProps {
  table: (typeof TABLES)[number];
  onChange: (table: (typeof TABLES)[number]) => void;
}

function TableField({ table, onChange }: TableFieldProps) {
  const id = useId();
  return (
    <div class="range-fields">
      <label for={id}>{words.table}</label>
      <select
        id={id}
        value={table}
        onChange={(event) => {
          const chosen = TABLES.find((one) => one === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {TABLES.map((one) => (
          <option key={one} value={one}>
            {words.tables[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
