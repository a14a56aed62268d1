import { useId } from 'preact/hooks';

interface FileFieldProps {
  label: string;
  why: string;
  accept: string;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** A field for one file, with what it is for. */
export function FileField({ label, why, accept, disabled, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <p id={`${id}-why`}>{why}</p>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-why`}
        disabled={disabled}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied at once: choosing the same file again, mended meanwhile, must count as a choice.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
