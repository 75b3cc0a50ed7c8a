export { FindMarks, type FindMarksHandle, type FindMarksProps } from './find/marks.tsx';
export { EventSearch } from './references/event-search.tsx';
export { learningReference, recommendationReference } from './references/printed-numbers.ts';
export { type EditorHandle, RichTextEditor, type RichTextEditorProps } from './rich-text-editor.tsx';
export { createTextSaver, type SaveResult, type SaveState, type TextSaver } from './text-saver.ts';
