import type { DocumentFormat, DocumentKind } from '../../../shared/model/document-words.ts';
import { type ExportChoice, type Exporter, useClient, useCommand, useExporter } from '../../host/index.ts';

export type DocumentChoice = ExportChoice & { readonly document: DocumentKind; readonly format: DocumentFormat };

/** One document from choice to file. */
export function useExport(): Exporter<DocumentChoice> {
  const client = useClient();
  const { runOrThrow } = useCommand('document.export');
  return useExporter<DocumentChoice>({
    suggestName: async (choice) => (await client.call('document.suggestName', choice)).suggestedName,
    write: (choice, target, allowNames) => runOrThrow({ ...choice, target, allowNames }),
  });
}
