/** Font of drawings that are measured or saved: that of the interface. */
export const drawingFont = "'Segoe UI Variable', 'Segoe UI', system-ui, sans-serif";
