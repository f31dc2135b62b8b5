import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider, App as Notices } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { queryClient } from './api/query-client.ts';
import { router } from './router.tsx';
import { theme } from './theme.ts';

// The server's style policy names a nonce of its own for every page it hands out.
const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';

// Over the page, but not in its body: there the library would lock scrolling with a style that has no nonce.
const over = (): HTMLElement => document.getElementById('over') ?? document.body;

export function App() {
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      csp={{ nonce }}
      getPopupContainer={over}
      button={{ autoInsertSpace: false }}
    >
      <Notices message={{ maxCount: 2 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Notices>
    </ConfigProvider>
  );
}
