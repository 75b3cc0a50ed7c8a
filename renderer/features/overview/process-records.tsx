import { FamilyContacts } from './family-contacts.tsx';
import { PanelMembers } from './panel-members.tsx';
import { ParallelProcesses } from './parallel-processes.tsx';

export function ProcessRecords() {
  return (
    <div className="stack" data-gap="wide">
      <PanelMembers />
      <FamilyContacts />
      <ParallelProcesses />
    </div>
  );
}
