/** What is said above the picture: rendered anew for another reading only. */
import { memo } from 'react';
import { Lede } from './Lede.tsx';
import { ViewInWords } from './ViewInWords.tsx';

export const Said = memo(function Said() {
  return (
    <>
      <Lede />
      <ViewInWords />
    </>
  );
});
