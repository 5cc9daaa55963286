import { type DragEvent, useState } from 'react';
import { useWords } from '../shell/language.tsx';
import classes from './Documents.module.css';

interface DropPlaceProps {
  readonly onFiles: (files: readonly File[]) => void;
}

const ACCEPTED = 'application/pdf,image/png,image/jpeg,image/webp,.pdf,.png,.jpg,.jpeg,.webp';

/** Where documents come in: dragged, chosen, or, with a phone in the hand, photographed. */
export function DropPlace({ onFiles }: DropPlaceProps) {
  const { text } = useWords();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is one of three ways; the two inputs inside are for every hand.
    <div
      className={classes['place']}
      data-over={isOver}
      onDrop={drop}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
    >
      <span className="laurel-quiet">{text('documents.drop')}</span>
      <FileInput label={text('documents.choose')} id="choose-files" onFiles={onFiles} />
      <FileInput label={text('documents.camera')} id="take-photo" onFiles={onFiles} isCamera />
      <span className="laurel-quiet">{text('documents.hint')}</span>
    </div>
  );
}

interface FileInputProps extends DropPlaceProps {
  readonly id: string;
  readonly label: string;
  readonly isCamera?: boolean;
}

/** The browser's own input, under words that look like a button. The same file may be chosen twice. */
export function FileInput({ id, label, onFiles, isCamera = false }: FileInputProps) {
  return (
    <label htmlFor={id} className={isCamera ? `${classes['choose']} ${classes['camera']}` : classes['choose']}>
      {label}
      <input
        id={id}
        type="file"
        multiple={!isCamera}
        accept={isCamera ? 'image/jpeg,image/png' : ACCEPTED}
        capture={isCamera ? 'environment' : undefined}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
