import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

/** Enters the house with nothing known from before: what was asked meanwhile was refused. */
export function useEntering(): () => void {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return () => {
    queryClient.clear();
    void navigate({ to: '/' });
  };
}
