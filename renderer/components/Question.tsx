import type { ReactNode } from 'react';
import { Dialog, Heading, I18nProvider, Modal, ModalOverlay } from 'react-aria-components';
import { useFrame } from './frame-context';
import './question.css';

interface QuestionProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The buttons, the safest first. */
  actions: ReactNode;
}

/** A question that must be answered before going on; Escape is the answer that changes nothing. */
export function Question({ isOpen, onClose, title, children, actions }: QuestionProps) {
  const { language } = useFrame();
  return (
    <I18nProvider locale={language}>
      <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
        <Modal className="question appears">
          <Dialog role="alertdialog">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
            <div className="actions">{actions}</div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
