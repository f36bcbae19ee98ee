/** What carriers print above their signature; in English wherever they are. */
export const RECEIVED =
  'Received in apparent good order and condition, unless noted otherwise, the total number of containers or packages said by the shipper to hold the goods named above, for carriage from the place of receipt or the port of loading to the port of discharge or the place of delivery. One original being handed in duly endorsed, the others stand void. Weight, measure, marks, numbers, quality, contents and value as declared by the shipper and unknown to the carrier.';

export const NOT_NEGOTIABLE =
  'This waybill is no document of title. The carrier delivers to the consignee named above, or to whom he authorizes, against proof of identity; nothing need be handed in. The terms of the carrier’s bill of lading apply.';
