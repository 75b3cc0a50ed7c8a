/** How it is decided what an agency knew, for those who must be able to defend it. */
export function HowDecided() {
  return (
    <details className="how-decided">
      <summary>How this is decided</summary>
      <ul>
        <li>
          An agency knows what it recorded itself, from the date in “Recorded on”; where that is empty, from the date of
          the event.
        </li>
        <li>It knows what it was told, from the date given under “Known to”.</li>
        <li>Nothing is known before it can have happened, whatever a record says of its own date.</li>
        <li>
          <b>Knew</b>: every day that the date can mean had passed. <b>May have known</b>: the date is vague and reaches
          past the day. <b>Knew, date not stated</b>: nobody wrote down since when, so it stands apart.{' '}
          <b>Did not know</b>: another agency certainly knew by then, and nothing says that this one did.
        </li>
        <li>
          Only what the case says is told here. That an agency “did not know” means that no record or note in this case
          shows that it did.
        </li>
      </ul>
    </details>
  );
}
