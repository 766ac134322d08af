import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  /** For forms: what is not in view stays as it is, unsent words included, instead of being made anew. */
  readonly keepsContent?: boolean;
}

/** Views of the same thing, such as picture and table. For places with an address of their own use `SectionNav`. */
export function Tabs({ label, items, keepsContent = false }: TabsProps) {
  return (
    <AriaTabs className="tabs">
      <TabList aria-label={label} className="tab-list">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="tab">
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tab-panel" shouldForceMount={keepsContent}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
