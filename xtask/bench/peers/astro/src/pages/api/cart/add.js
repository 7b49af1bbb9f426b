export const prerender = false;

export async function POST({ request, cookies }) {
  const form = await request.formData();
  const quantity = Number(form.get('quantity'));
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 99) {
    return Response.json({ message: 'Between 1 and 99, please.' }, { status: 422 });
  }
  const count = Number(cookies.get('cart_count')?.value ?? 0) + quantity;
  cookies.set('cart_count', String(count), { path: '/' });
  return Response.json({ message: `In your cart now: ${count}` });
}
