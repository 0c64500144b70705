import { sharedStyle } from '../internal/page-style.ts';

/** The style sheet of the result page. */
export const pageStyle = `${sharedStyle}
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin: 1.75rem 0 0; }
.card {
  background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.1rem;
  display: flex; flex-direction: column; gap: 1rem; min-width: 0;
}
.card > header {
  margin: 0; padding: 0; display: flex; gap: .75rem; align-items: center;
  justify-content: space-between; flex-wrap: wrap;
}
figure img { display: block; width: 100%; height: auto; border-radius: .5rem; background: var(--line); }
.no-image {
  border: 2px dashed var(--line); border-radius: .5rem; padding: 4rem 1rem; text-align: center;
}
.prompt.long { max-height: 22rem; overflow: auto; }
.warnings { padding-left: 1.2rem; color: var(--odd); font-size: .92rem; }
@media (max-width: 46rem) {
  .pair { grid-template-columns: 1fr; gap: 1rem; }
}
@media print {
  .prompt.long { max-height: none; }
  .card { break-inside: avoid; }
  figure img { max-height: 9cm; object-fit: contain; }
}
`;
