import { ExportsMade } from './exports-made.tsx';
import { Glossary } from './glossary.tsx';
import { Versions } from './versions.tsx';

export function DocumentRecords() {
  return (
    <div className="stack" data-gap="wide">
      <Versions />
      <Glossary />
      <ExportsMade />
    </div>
  );
}
