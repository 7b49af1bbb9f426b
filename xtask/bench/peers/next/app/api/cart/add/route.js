import { cookies } from 'next/headers';

export async function POST(request) {
  const form = await request.formData();
  const jar = await cookies();
  const quantity = Number(form.get('quantity'));
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 99) {
    return Response.json({ message: 'Between 1 and 99, please.' }, { status: 422 });
  }
  const count = Number(jar.get('cart_count')?.value ?? 0) + quantity;
  jar.set('cart_count', String(count));
  return Response.json({ message: `In your cart now: ${count}` });
}
