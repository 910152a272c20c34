import { useState, type ComponentType } from "react";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { later } from "./later.tsx";

afterEach(cleanup);

function Counter({ name }: { readonly name: string }) {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`${name} ${count}`}</button>;
}

it("shows a part once its code is there, and loads the code once", async () => {
  let arrive = (_part: ComponentType<{ readonly name: string }>): void => {};
  let loads = 0;
  const { View } = later(() => {
    loads += 1;
    return new Promise<ComponentType<{ readonly name: string }>>((resolve) => (arrive = resolve));
  });
  render(
    <>
      <View name="first" />
      <View name="second" />
    </>,
  );
  expect(screen.queryByRole("button")).toBeNull();
  await act(async () => arrive(Counter));
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["first 0", "second 0"]);
  expect(loads).toBe(1);
});

it("shows at once what was loaded before", async () => {
  const { View, preload } = later(async () => Counter);
  await preload();
  render(<View name="preloaded" />);
  expect(screen.getByRole("button").textContent).toBe("preloaded 0");
});

it("keeps what a part holds when its code is asked for again while it is shown", async () => {
  const { View, preload } = later(async () => Counter);
  const { rerender } = render(<View name="kept" />);
  await userEvent.setup().click(await screen.findByRole("button"));
  await preload();
  rerender(<View name="kept" />);
  expect(screen.getByRole("button").textContent).toBe("kept 1");
});
