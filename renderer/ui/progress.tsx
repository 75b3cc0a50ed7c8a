import { ProgressBar } from 'react-aria-components/ProgressBar';

export type ProgressProps = {
  label: string;
  done: number;
  /** 0 while the amount of work is not known. */
  total: number;
};

export function Progress({ label, done, total }: ProgressProps) {
  const share = total > 0 ? done / total : 0;
  return (
    <ProgressBar className="progress" aria-label={label} value={share * 100} isIndeterminate={total === 0}>
      <span className="progress-label" aria-hidden="true">
        {label}
      </span>
      <span className="progress-track">
        <span className="progress-done" style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </ProgressBar>
  );
}
