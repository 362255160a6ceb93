import workerFiles from 'overstap:workers';

/**
 * Tells the Monaco editor where its background workers are: beside this script, as plain files.
 * So the page needs neither blob: nor data: in its Content-Security-Policy.
 */
globalThis.MonacoEnvironment = {
  getWorker(_moduleId, label) {
    const file = workerFiles[label] ?? workerFiles.editor;
    return new Worker(new URL(`./${file}`, import.meta.url), { name: label });
  },
};
