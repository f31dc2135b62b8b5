import { Modal, type ModalProps } from 'antd';
import { useEffect } from 'react';

/**
 * A dialog that is open as long as it is there. The focus begins in the field with the id `first`, and goes back to
 * where it was: a dialog drawn open is hidden when `autoFocus` looks for its field, and one taken away gives nothing back.
 */
export function Dialog({ first, onOk, ...modal }: Omit<ModalProps, 'open'> & { readonly first?: string }) {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const begin = (open: boolean): void => {
    if (open && first !== undefined) document.getElementById(first)?.focus();
  };
  return (
    <Modal
      {...modal}
      open
      afterOpenChange={begin}
      // The second half of a double click comes before the button is drawn disabled, and is no second order.
      onOk={(event) => event.detail < 2 && onOk?.(event)}
    />
  );
}
