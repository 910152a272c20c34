/** Where a row of a long list is drawn, and what it tells assistive technology of the rows that are not. */
export interface WindowedRowPlace {
  /** Below the head, in pixels. */
  readonly top: number;
  readonly height: number;
  /** Counted from 1, the head included. */
  readonly rowIndex: number;
  readonly isTabStop: boolean;
  readonly onFocus: (id: string) => void;
}
