"""The Bot API methods the sandbox supports, one module for each group."""

from collections.abc import Awaitable, Callable
from typing import Any

from sandbox.methods import about, editing, pinning, reacting, receiving, repeating, sending
from sandbox.methods.request import Request
from sandbox.world import World

Handler = Callable[[World, Request], Any | Awaitable[Any]]

# Spelt as in the Bot API; everything else there is refused as unsupported.
SUPPORTED: dict[str, Handler] = {
    "getMe": about.get_me,
    "logOut": about.agree,
    "close": about.agree,
    "setMyCommands": about.set_my_commands,
    "getMyCommands": about.get_my_commands,
    "deleteMyCommands": about.delete_my_commands,
    "setMyDescription": about.set_my_description,
    "setMyShortDescription": about.set_my_short_description,
    "getMyDescription": about.get_my_description,
    "getMyShortDescription": about.get_my_short_description,
    "setMyName": about.set_my_name,
    "getMyName": about.get_my_name,
    "setChatMenuButton": about.set_chat_menu_button,
    "getChatMenuButton": about.get_chat_menu_button,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    "getFile": receiving.get_file,
    "getChat": receiving.get_chat,
    "getUserProfilePhotos": receiving.get_user_profile_photos,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_file("photo"),
    "sendDocument": sending.send_file("document"),
    "sendVoice": sending.send_file("voice"),
    "sendAudio": sending.send_file("audio"),
    "sendVideo": sending.send_file("video"),
    "sendAnimation": sending.send_file("animation"),
    "sendVideoNote": sending.send_file("video_note"),
    "sendMediaGroup": sending.send_media_group,
    "sendLocation": sending.send_place,
    "sendVenue": sending.send_place,
    "sendContact": sending.send_contact,
    "sendDice": sending.send_dice,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": repeating.copy_message,
    "copyMessages": repeating.copy_messages,
    "forwardMessage": repeating.forward_message,
    "forwardMessages": repeating.forward_messages,
    "editMessageText": editing.edit_text,
    "editMessageCaption": editing.edit_caption,
    "editMessageMedia": editing.edit_media,
    "editMessageReplyMarkup": editing.edit_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "pinChatMessage": pinning.pin,
    "unpinChatMessage": pinning.unpin,
    "unpinAllChatMessages": pinning.unpin_all,
    "answerCallbackQuery": reacting.answer_callback_query,
    "setMessageReaction": reacting.set_message_reaction,
}
