/** How far two words stand apart: 1 … 5 as they are, 6 up to ten, 7 beyond; 0 where there is no first word. */
export function distanceClass(top: number, next: number): number {
  if (top === 0) return 0;
  const distance = next - top;
  if (distance > 10) return 7;
  return distance > 5 ? 6 : distance;
}
