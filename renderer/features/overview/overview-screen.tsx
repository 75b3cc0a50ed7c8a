import { useNavigation } from '../../host/index.ts';
import { SectionHeading, Tabs } from '../../ui/index.ts';
import { DocumentRecords } from './document-records.tsx';
import { HouseStyle } from './house-style/house-style.tsx';
import { ProcessRecords } from './process-records.tsx';
import { ReviewDetails } from './review-details.tsx';
import { Standing } from './standing.tsx';
import { TermsOfReference } from './terms-of-reference.tsx';
import './overview.css';

const tabs = [
  { id: 'standing', label: 'Where it stands', content: <Standing /> },
  { id: 'details', label: 'Review details', content: <ReviewDetails /> },
  { id: 'style', label: 'House style', content: <HouseStyle /> },
  { id: 'terms', label: 'Terms of reference', content: <TermsOfReference /> },
  { id: 'process', label: 'Panel, family, proceedings', content: <ProcessRecords /> },
  { id: 'documents', label: 'Versions, glossary, exports', content: <DocumentRecords /> },
] as const;

/** The review as a whole: how far it is, and all that is true of it rather than of one event or finding. */
export function OverviewScreen() {
  const { params, go } = useNavigation();
  const selected = tabs.find((tab) => tab.id === params.tab)?.id ?? 'standing';
  return (
    <>
      <SectionHeading level={1}>Overview</SectionHeading>
      <Tabs
        label="Parts of the overview"
        selected={selected}
        onSelect={(tab) => go('overview', { tab }, { replace: true })}
        tabs={tabs}
      />
    </>
  );
}
