import { DownOutlined } from '@ant-design/icons';
import { nilFigures } from '@gongkai/figures';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Dropdown, Space } from 'antd';
import { client } from '../../../api/client.ts';
import { queries } from '../../../api/queries.ts';
import { sentenceOf } from '../../../api/refusal-of.ts';
import { onChoice } from '../../../ui/on-choice.ts';
import { words } from '../../../words.ts';
import { useReportPage } from '../report-context.tsx';

/** 零报告: blanks of one section or of all become zero, and the form's sentence is written (goal G36). */
export function NilButton() {
  const { view, form, desk } = useReportPage();
  const { modal, message } = App.useApp();
  const queryClient = useQueryClient();
  const nil = useMutation({
    mutationFn: async (section: string) => {
      await desk.flush();
      await client.reports.nil.mutate({ key: view.key, revision: desk.revision(), section });
      desk.adopt(await queryClient.fetchQuery({ ...queries.report(view.key), staleTime: 0 }));
    },
    onSuccess: () => void message.success(words.report.nilDone),
    onError: (error) => void message.error(sentenceOf(error)),
  });

  const blanksOf = (section: string): number => {
    const now = desk.figures.get();
    const filled = nilFigures(form, view.unitKind, section, now);
    return form.cells.filter((cell, index) => cell.computedFrom === undefined && filled[index] !== (now[index] ?? null))
      .length;
  };

  const ask = (section: string): void => {
    const count = blanksOf(section);
    if (count === 0) return void message.info(words.report.nilNothing);
    void modal.confirm({
      title: words.report.nilMenu,
      content: words.report.nilConfirm(count),
      okText: words.report.nilMenu,
      onOk: () => nil.mutateAsync(section).catch(() => undefined),
    });
  };

  return (
    <Space.Compact>
      <Button onClick={() => ask('all')}>{words.report.nilAll}</Button>
      <Dropdown
        trigger={['click']}
        placement="bottomRight"
        menu={{
          items: form.sections.map(({ code, title }) => ({ key: code, label: words.report.nilSection(title) })),
          onClick: onChoice(ask),
        }}
      >
        <Button icon={<DownOutlined />} aria-label={words.report.nilMenu} />
      </Dropdown>
    </Space.Compact>
  );
}
