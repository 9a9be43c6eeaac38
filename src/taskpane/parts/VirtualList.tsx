import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react';

export type ListHandle = { readonly scrollTo: (index: number) => void };

type Props = {
  readonly label: string;
  readonly count: number;
  /** Likely height of an item in pixels; each is measured once shown. */
  readonly estimate: number;
  readonly keyOf: (index: number) => string | number;
  readonly render: (index: number) => ReactNode;
  readonly handle?: Ref<ListHandle>;
};

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** The nearest element marked as the one that scrolls. */
const scrollerOf = (element: HTMLElement): HTMLElement =>
  element.closest<HTMLElement>('[data-scroll]') ?? document.documentElement;

/** How far below the top of the scrolled contents an element begins; measured again whenever something in there grows. */
const useOffset = (element: RefObject<HTMLElement | null>): number => {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const scroller = scrollerOf(current);
    const measure = () =>
      setOffset(current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of scroller.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return offset;
};

/** Only the items in view are in the page; assistive technology still hears how many there are. */
export const VirtualList = ({ label, count, estimate, keyOf, render, handle }: Props) => {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const margin = useOffset(list);
  const virtualizer: Virtualizer<HTMLElement, HTMLLIElement> = useVirtualizer<HTMLElement, HTMLLIElement>({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => (list.current === null ? null : scrollerOf(list.current)),
    overscan: 8,
    scrollMargin: margin,
  });
  useImperativeHandle(handle, () => ({ scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }) }), [
    virtualizer,
  ]);
  return (
    <ul ref={list} className={styles.list} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => (
        <li
          key={item.key}
          ref={virtualizer.measureElement}
          data-index={item.index}
          className={styles.item}
          aria-setsize={count}
          aria-posinset={item.index + 1}
          style={{ transform: `translateY(${String(item.start - margin)}px)` }}
        >
          {render(item.index)}
        </li>
      ))}
    </ul>
  );
};
