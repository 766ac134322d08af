import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable, EmptyState, PageHeader, Section, type Column } from '@baraza/ui';
import type { PublicHonorariaQuery } from '../../generated/graphql.ts';
import { Money, When } from '../../shared/format/use-format.tsx';
import { useHonorariaWords } from './use-honoraria-words.ts';

type Schedule = PublicHonorariaQuery['honorariumSchedules'][number];
type Area = Schedule['areas'][number];
type Disclosure = PublicHonorariaQuery['honorariumTotals'][number];
type Group = Disclosure['groups'][number];

interface HonorariaPageProps {
  readonly found: PublicHonorariaQuery;
  readonly locale: string;
}

/** The schedule in force, what compensation is and is not, and what reached people. */
export function HonorariaPage({ found, locale }: HonorariaPageProps) {
  const { t } = useLingui();
  const current = found.honorariumSchedules.find(({ isInForce }) => isInForce);
  const fundSlug = found.fund?.slug ?? '';
  return (
    <>
      <PageHeader
        title={t`Paid for taking part`}
        crumbs={[{ href: `/${locale}/funds/${fundSlug}`, label: found.fund?.name ?? '' }]}
        lead={t`Who takes part in a company’s due diligence gives time and knowledge. The fund pays for it, by rules that are the same for everybody; the company never learns who was paid.`}
      />
      {current ? (
        <InForce schedule={current} resolutions={`/${locale}/funds/${fundSlug}/resolutions`} />
      ) : (
        <EmptyState title={t`No schedule is in force yet`} />
      )}
      <Section title={t`What it is, and what it is not`}>
        <ul>
          {found.compensationTerms.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
      </Section>
      <Totals totals={found.honorariumTotals} />
    </>
  );
}

function InForce({ schedule, resolutions }: { readonly schedule: Schedule; readonly resolutions: string }) {
  const { t } = useLingui();
  return (
    <>
      <Section title={t`The schedule`}>
        <p>
          <Trans>
            Version {schedule.version}, in force since <When iso={schedule.effectiveFrom} />. Everybody has{' '}
            {schedule.chooseWithinDays} days to choose.
          </Trans>{' '}
          {schedule.resolution ? (
            <a href={resolutions}>
              <bdi className="numeral">{schedule.resolution}</bdi>
            </a>
          ) : null}
        </p>
      </Section>
      {schedule.areas.map((area) => (
        <AreaSection key={area.slug} area={area} schedule={schedule} />
      ))}
    </>
  );
}

interface Line {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly amountMinor: string;
}

function AreaSection({ area, schedule }: { readonly area: Area; readonly schedule: Schedule }) {
  const { t } = useLingui();
  const words = useHonorariaWords();
  const isHere = (one: { readonly area: string }) => one.area === area.slug;
  const lines: Line[] = [
    ...schedule.rates.filter(isHere).map((rate) => ({
      ...{ id: `rate-${rate.activity}-${rate.unit}`, what: words.group(rate.activity) },
      ...{ unit: words.unit(rate.unit), amountMinor: rate.amountMinor },
    })),
    ...schedule.caps.filter(isHere).map((cap) => ({
      ...{ id: `cap-${cap.kind}`, what: words.group(cap.kind), unit: t`at most` },
      amountMinor: cap.amountMinor,
    })),
  ];
  const columns: Column<Line>[] = [
    { id: 'what', header: t`For`, isRowHeader: true, cell: (line) => line.what },
    { id: 'unit', header: t`How`, cell: (line) => line.unit },
    {
      id: 'amount',
      header: t`Amount`,
      isNumeric: true,
      cell: ({ amountMinor }) => <Money money={{ amountMinor, currency: area.currency }} />,
    },
  ];
  return (
    <Section isWide title={<bdi>{area.title}</bdi>}>
      <DataTable caption={area.title} isCaptionHidden columns={columns} rows={lines} rowId={(line) => line.id} />
    </Section>
  );
}

function Totals({ totals }: { readonly totals: readonly Disclosure[] }) {
  const { t } = useLingui();
  const words = useHonorariaWords();
  const rows = totals.flatMap((one) =>
    one.groups.map((group) => ({ ...group, cutOff: one.cutOff, number: one.number })),
  );
  const columns: Column<Group & { readonly cutOff: string; readonly number: number }>[] = [
    { id: 'day', header: t`In the books since`, isRowHeader: true, cell: (row) => <When iso={row.cutOff} /> },
    { id: 'for', header: t`For`, cell: (row) => words.group(row.group) },
    { id: 'people', header: t`People`, isNumeric: true, cell: (row) => row.people },
    { id: 'amount', header: t`Together`, isNumeric: true, cell: (row) => <Money money={row.paid} /> },
  ];
  return (
    <Section
      isWide
      title={t`What reached people`}
      lead={t`In groups of at least five, as of a stated day: no difference between two days is one person’s. The sums are those of the public books, to the last cent.`}
    >
      <DataTable
        caption={t`What reached people`}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowId={(row) => `${row.number}-${row.group}`}
        empty={t`Nothing has entered the public books yet: fewer than five people were paid since they began.`}
      />
    </Section>
  );
}
