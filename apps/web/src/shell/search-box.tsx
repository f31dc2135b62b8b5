import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { words } from '../words.ts';

/** Finds cases of every register; Enter leads to the list. */
export function SearchBox() {
  const navigate = useNavigate();
  return (
    <Input
      className="house-search"
      type="search"
      aria-label={words.desk.search}
      placeholder={words.desk.searchHint}
      prefix={<SearchOutlined />}
      allowClear
      maxLength={80}
      onPressEnter={({ currentTarget }) => {
        const q = currentTarget.value.trim();
        if (q.length > 1) void navigate({ to: '/search', search: { q } });
      }}
    />
  );
}
