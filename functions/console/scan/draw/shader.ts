import { FIELDS, STEPS } from '../grey/local-contrast.ts';
import { MATERIAL_SIZE } from '../grey/material.ts';
import { LIFT } from '../grey/window.ts';

/** One triangle that covers the screen. */
export const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

export const FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
uniform usampler2D first;
uniform usampler2D second;
uniform usampler2D states;
uniform sampler2D colours;
uniform sampler2D material;
uniform sampler2D contrast;
uniform ivec2 field;
uniform int tileSize;
uniform ivec4 range;
uniform vec2 levelSize;
uniform vec3 place;
uniform float screenHeight;
uniform vec2 window;
uniform float sharpen;
uniform bool inverted;
uniform bool logarithmic;
uniform bool spread;
uniform bool byMaterial;
uniform vec4 levels;
uniform vec2 ratios;
out vec4 colour;

ivec2 slotOf(ivec2 at) {
  return clamp(at, range.xy, range.zw - 1) & (field - 1);
}

float valueAt(ivec2 at) { return float(texelFetch(first, slotOf(at), 0).r); }
float otherAt(ivec2 at) { return float(texelFetch(second, slotOf(at), 0).r); }

float smoothValue(vec2 at) {
  vec2 corner = floor(at - 0.5);
  vec2 part = place.z < 0.17 ? step(0.5, at - 0.5 - corner) : at - 0.5 - corner;
  ivec2 p = ivec2(corner);
  return mix(
    mix(valueAt(p), valueAt(p + ivec2(1, 0)), part.x),
    mix(valueAt(p + ivec2(0, 1)), valueAt(p + ivec2(1, 1)), part.x),
    part.y);
}

float around(vec2 at) {
  ivec2 p = ivec2(floor(at));
  float near = valueAt(p + ivec2(1, 0)) + valueAt(p - ivec2(1, 0)) + valueAt(p + ivec2(0, 1)) + valueAt(p - ivec2(0, 1));
  float far = valueAt(p + ivec2(2, 2)) + valueAt(p + ivec2(-2, 2)) + valueAt(p + ivec2(2, -2)) + valueAt(p + ivec2(-2, -2));
  return (2.0 * near + far) / 12.0;
}

float stepAt(ivec2 at, float grey) {
  ivec2 p = clamp(at, ivec2(0), ivec2(${FIELDS.across - 1}, ${FIELDS.down - 1}));
  int line = p.y * ${FIELDS.across} + p.x;
  float here = grey * ${STEPS}.0 - 0.5;
  int low = clamp(int(floor(here)), 0, ${STEPS - 1});
  int high = min(low + 1, ${STEPS - 1});
  return mix(texelFetch(contrast, ivec2(low, line), 0).r, texelFetch(contrast, ivec2(high, line), 0).r, clamp(here - float(low), 0.0, 1.0));
}

float spreadGrey(vec2 at, float grey) {
  vec2 field = at / levelSize * vec2(${FIELDS.across}.0, ${FIELDS.down}.0) - 0.5;
  vec2 corner = floor(field);
  vec2 part = field - corner;
  ivec2 p = ivec2(corner);
  return mix(
    mix(stepAt(p, grey), stepAt(p + ivec2(1, 0), grey), part.x),
    mix(stepAt(p + ivec2(0, 1), grey), stepAt(p + ivec2(1, 1), grey), part.x),
    part.y);
}

float attenuation(float value, vec2 airDark) {
  return -log(clamp((value - airDark.y) / max(1.0, airDark.x - airDark.y), 0.0001, 1.2));
}

void main() {
  vec2 screen = vec2(gl_FragCoord.x, screenHeight - gl_FragCoord.y);
  vec2 at = place.xy + screen * place.z;
  if (at.x < 0.0 || at.y < 0.0 || at.x >= levelSize.x || at.y >= levelSize.y) {
    colour = vec4(0.0);
    return;
  }
  ivec2 tile = clamp(ivec2(floor(at)), range.xy, range.zw - 1) / tileSize;
  uint state = texelFetch(states, tile & (field / tileSize - 1), 0).r;
  if (state == 0u) {
    colour = vec4(0.0);
    return;
  }
  float value = smoothValue(at);
  if (sharpen > 0.0) value += sharpen * (value - around(at));
  float grey = clamp((value - window.x) / max(1.0, window.y - window.x), 0.0, 1.0);
  if (logarithmic) grey = log(1.0 + ${LIFT}.0 * grey) / log(1.0 + ${LIFT}.0);
  if (spread) grey = spreadGrey(at, grey);
  if (inverted) grey = 1.0 - grey;
  if (byMaterial) {
    ivec2 p = ivec2(floor(at));
    float one = 0.0;
    float other = 0.0;
    for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) {
      one += attenuation(valueAt(p + ivec2(x, y)), levels.xy);
      other += attenuation(otherAt(p + ivec2(x, y)), levels.zw);
    }
    float hue = clamp((one / max(0.01, other) - ratios.x) / (ratios.y - ratios.x), 0.0, 1.0);
    float edge = 0.5 / ${MATERIAL_SIZE}.0;
    colour = texture(material, clamp(vec2(hue, grey), edge, 1.0 - edge));
  } else {
    colour = texelFetch(colours, ivec2(int(grey * 255.0 + 0.5), 0), 0);
  }
  if (state == 3u && mod(screen.x + screen.y, 24.0) < 3.0) colour = vec4(mix(colour.rgb, vec3(0.85, 0.2, 0.1), 0.7), 1.0);
}`;
