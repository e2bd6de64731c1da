"use client";

import { Switch as Radix } from "radix-ui";
import { useId } from "react";

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Switch({ label, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex min-h-8 items-center justify-between gap-3 touch:min-h-11">
      <label htmlFor={id}>{label}</label>
      <Radix.Root
        id={id}
        checked={isOn}
        onCheckedChange={onChange}
        className="relative h-6 w-10 shrink-0 rounded-full bg-line-strong transition-colors duration-100 data-[state=checked]:bg-accent"
      >
        <Radix.Thumb className="block size-4.5 translate-x-[3px] rounded-full bg-white transition-transform duration-100 data-[state=checked]:translate-x-[19px]" />
      </Radix.Root>
    </div>
  );
}
